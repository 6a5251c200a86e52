/** How a telephone number stands in a sentence: half of it on the next line is easily misread. */

/** The number with spaces that keep its groups of digits on one line, wherever a line is long enough. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0');
