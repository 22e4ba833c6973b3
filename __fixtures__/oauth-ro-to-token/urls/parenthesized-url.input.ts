import axios from 'axios';

const root: string | undefined = process.env.AUTH0_URL;

export const byCode = (email: string, code: string) =>
  axios.post((((root!) + ('/oauth/ro')) as string), ({
    client_id: ('rOpeway'),
    connection: ('email'),
    grant_type: ('password'),
    username: email,
    password: (code),
  }));
