import { render } from 'preact';
import './main.css';
import { App } from './app.tsx';
import { PEOPLE } from './people.ts';
import { fetchOffer, follow, type Offer } from './talk.ts';

const offer = await fetchOffer();
const locale = offer.locales.find((one) => navigator.languages.includes(one)) ?? offer.locales[0] ?? 'en-US';
const first = {
  personId: PEOPLE[0].id,
  locale,
  phone: false,
  light: matchMedia('(prefers-color-scheme: light)').matches,
  source: false,
};

const draw = (offered: Offer) => render(<App offer={offered} first={first} />, document.body);
draw(offer);
follow(draw);
