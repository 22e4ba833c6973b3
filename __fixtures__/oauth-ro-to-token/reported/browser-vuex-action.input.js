import axios from 'axios';

export default {
  namespaced: true,
  state: () => ({ token: window.localStorage.getItem('token') }),
  actions: {
    async verify({ commit }, { phone, code }) {
      const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'vu3x',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
      });
      commit('setToken', data.id_token);
    },
  },
};
