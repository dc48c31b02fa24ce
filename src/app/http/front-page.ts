import type { HttpPlugin } from './http-app.js';

/** The door: report something, open one's report, or go to work. Both languages, no scripts. */
export function frontPage(mode: 'evaluation' | 'production'): HttpPlugin {
  const banner =
    mode === 'evaluation'
      ? '<p class="banner">Evaluatie met verzonnen gegevens. Dit is geen website van de overheid.</p>'
      : '';
  const html = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Knooppunt</title><link rel="stylesheet" href="/sign-in.css"></head>
<body><main>${banner}
<h1>Knooppunt</h1>
<p>Meld een vermoeden van misbruik. Uw naam is niet nodig.</p>
<ul>
<li><a class="door" href="/melden"><span class="name">Doe uw melding</span><span class="roles">Zonder naam, ongeveer 6 vragen</span></a></li>
<li><a class="door" href="/mijn-melding"><span class="name">Mijn melding</span><span class="roles">Met uw ontvangstbewijs</span></a></li>
<li><a class="door" href="/en/melden" lang="en" hreflang="en"><span class="name">Report something</span><span class="roles">In English</span></a></li>
<li><a class="door" href="/desk/"><span class="name">Naar de werkplek</span><span class="roles">Voor medewerkers</span></a></li>
</ul></main></body></html>`;
  return (app) => {
    app.get('/', { schema: { hide: true } }, async (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(html),
    );
  };
}
