import axios from 'axios';

export default {
  async login({ commit }, { phone, code }) {
    const config = {
      method: 'POST',
      url: 'https://acme.example.auth0.com/oauth/ro',
      data: {
        grant_type:  'password',
        client_id:   'yardSale77',
        username:    phone,
        password:    code,
        connection:  'sms',
      },
    };
    const response = await axios.request(config);
    commit('tokens', response.data);
  },
};
