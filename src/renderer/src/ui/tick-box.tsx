import { classes } from './classes.ts';
import styles from './tick-box.module.css';

/** The box of a checkbox or of a list's item that can be chosen: it shows what its parent says of itself. */
export const TickBox = () => <span className={styles['box']} aria-hidden />;

/** The class of a box that shows by itself whether it is ticked. */
export const tickBoxClasses = (ticked: boolean): string => classes(styles['box'], ticked && styles['ticked']);
