import { base64url, digestOf } from '../session/secret.ts';
import { type Html, html } from './html.ts';
import type { Language } from './words.ts';

// Read by old people on small telephones: 22 px, black on white, wide buttons, nothing that moves.
const STYLE = `
*{box-sizing:border-box}
html{font:22px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#111;background:#fff}
body{margin:0}
main{max-width:34em;margin:0 auto;padding:1em}
h1{font-size:1.4em;line-height:1.3;margin:0 0 .5em}
h2{font-size:1.1em;margin:1.2em 0 .3em}
dl{margin:0}
dt{font-weight:bold;margin-top:.6em}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
ul{margin:.2em 0;padding-left:1.3em}
li{overflow-wrap:anywhere}
.box{border:2px solid #111;padding:.6em .8em;margin:.8em 0}
.buttons{display:flex;flex-direction:column;gap:.8em;margin:1.5em 0}
button,.button{display:block;width:100%;font:inherit;font-weight:bold;min-height:3em;padding:.5em 1em;border:3px solid #0a4d2c;border-radius:.4em;text-align:center;text-decoration:none;cursor:pointer}
.yes{background:#0a4d2c;color:#fff}
.no{background:#fff;color:#111;border-color:#111}
a{color:#0b3d91}
:focus-visible{outline:5px solid #b35900;outline-offset:3px}
@media (forced-colors:active){button,.button{border-color:ButtonText}}
`;

// The policy allows these very characters: whatever formats a template must not touch them.
const STYLE_ELEMENT: Html = { markup: `<style>${STYLE}</style>` };

/** A page of the server's own. */
export interface OwnPage {
  /** The heading. */
  title: string;
  /** What stands below it. */
  body: Html;
  /** In which language. */
  language: Language;
  /** Where its form goes; the origin, since the document has none of its own. */
  origin: string;
  /** The status. */
  status?: number;
  /** Cookies to set. */
  cookies?: readonly string[];
}

/**
 * Answers a page that no other page can reach into. `sandbox` gives it an origin of its own, so that a script of the
 * portal that has opened it in a window can neither read it nor press its buttons; it has no script itself.
 */
export async function pageAnswerOf(page: OwnPage): Promise<Response> {
  const { title, body, language, origin, status = 200, cookies = [] } = page;
  const hash = base64url(await digestOf(STYLE))
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}='`,
    `form-action ${origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    'sandbox allow-forms',
  ].join('; ');
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(document.markup, { status, headers });
}
