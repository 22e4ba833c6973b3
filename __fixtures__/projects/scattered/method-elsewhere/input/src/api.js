import axios from 'axios';

export class Api {
  oauth(kind, body) {
    return axios.post('https://acme.example.auth0.com/oauth/' + kind, body);
  }
}
