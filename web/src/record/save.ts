/** Hands a text, or bytes, to the reader as a file. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Not at once: the download begins later than this line.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
