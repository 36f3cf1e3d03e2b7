/** A piece of Discord's Markdown, as the page draws it. */
export type Mark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: SpanKind; readonly content: readonly Mark[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Mark[] }
  | {
      readonly kind: 'list';
      /** The first number; undefined for a list of bullets. */
      readonly start?: number;
      readonly items: readonly (readonly Mark[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language: string; readonly text: string }
  | { readonly kind: 'link'; readonly target: string; readonly content: readonly Mark[] }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'everyone' | 'here' }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: TimeStyle }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'place'; readonly name: string };

export type SpanKind = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'subtext' | 'quote';

/** Discord's styles of `<t:…:style>`. */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R';
