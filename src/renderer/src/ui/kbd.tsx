import styles from './kbd.module.css';

/** A key as it is written on a keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd className={styles['kbd']}>{children}</kbd>;
