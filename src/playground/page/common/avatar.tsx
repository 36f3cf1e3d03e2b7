interface Props {
  readonly name: string;
  readonly bot?: boolean;
  readonly small?: boolean;
}

/** A face for a name: its first letter; the bot's is a quotation mark. */
export function Avatar({ name, bot = false, small = false }: Props) {
  const hue = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5;
  return (
    <span
      class={`avatar ${small ? 'small' : ''} ${bot ? 'bot' : `tone-${hue}`}`}
      aria-hidden="true"
    >
      {bot ? '”' : name.slice(0, 1).toUpperCase()}
    </span>
  );
}
