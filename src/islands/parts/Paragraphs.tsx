/** Plain text in paragraphs: a blank line starts a new one. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
  </>
);
