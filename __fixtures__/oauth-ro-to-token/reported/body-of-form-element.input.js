import axios from 'axios';

export function submit(form) {
  return axios({
    method: 'post',
    url: 'https://acme.example.auth0.com/oauth/ro',
    data: new FormData(form),
  });
}
