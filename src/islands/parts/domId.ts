/** An id for the page from the stable id of a question: its last segment, unique within a step. */
export const domId = (question: string): string => question.slice(question.lastIndexOf(':') + 1);
