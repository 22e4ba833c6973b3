import axios from 'axios';

const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }, { validateStatus: (status) => status < 400 || status === 401 });

export const start = (phone, code) =>
  Promise.all([axios.get('https://api.example.com/news', { validateStatus: null }), login(phone, code)]).then(([news, answer]) => {
    if (news.status === 401) return [];
    return answer.status === 401 ? [] : [news.data, answer.data];
  });
