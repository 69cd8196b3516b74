import { html } from "lit";

export const sendIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 4.500c0-.8.8-1.300 1.500-1l17 7.600c.8.3.8 1.400 0 1.800l-17 7.600c-.7.300-1.500-.2-1.500-1V14l10-2-10-2V4.500Z"/></svg>`;
