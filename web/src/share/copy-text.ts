/** Says whether it was copied. Where the browser refuses, as in a locked frame, the text is selected for the reader's own keys. */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
