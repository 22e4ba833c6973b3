import { http, HttpResponse } from 'msw';
import { RO_URL } from '../src/urls';

export const handlers = [http.post(RO_URL, () => HttpResponse.json({ id_token: 'x' }))];
