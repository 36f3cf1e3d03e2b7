import { useState } from 'preact/hooks';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" class="text-button copy" onClick={copy}>
      {copied ? 'Copied' : 'Copy JSON'}
    </button>
  );
}
