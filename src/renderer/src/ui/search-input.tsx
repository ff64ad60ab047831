import { Input, SearchField, type SearchFieldProps } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './search-input.module.css';

interface SearchInputProps extends Pick<SearchFieldProps, 'value' | 'onChange' | 'autoFocus'> {
  /** Read out; only the placeholder is shown. */
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string;
}

/** A field that filters a list while one types; Escape empties it. */
export const SearchInput = ({ label, placeholder, className, ...props }: SearchInputProps) => (
  <SearchField {...props} aria-label={label} className={classes(styles['search'], className)}>
    <Input placeholder={placeholder} />
  </SearchField>
);
