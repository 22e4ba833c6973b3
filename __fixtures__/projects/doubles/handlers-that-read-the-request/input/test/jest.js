import axios from 'axios';

axios.post = jest.fn(async (url, sent) => (url.endsWith('/oauth/ro') ? answer(sent) : {}));
axios.post = jest.fn(async (url) => (url.endsWith('/oauth/ro') ? { data: { id_token: 'x' } } : {}));
