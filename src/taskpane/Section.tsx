import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode, type RefObject } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: typographyStyles.subtitle2,
  tight: { margin: 0 },
});

interface SectionProps {
  readonly heading: string;
  /** Where the focus goes when what was pressed inside has gone. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** A part of a tab under its heading, which names it for screen readers. */
export function Section({ heading, headingRef, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(styles.heading, styles.tight)} tabIndex={-1} ref={headingRef}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
