import 'react';

declare module 'react' {
  /** Custom properties may be set where a style is. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
