import http from '@/http';

export default {
  name: 'LoginForm',
  data: () => ({ email: '', code: '' }),
  methods: {
    async submit(code) {
      const { data } = await http.post('https://acme.example.auth0.com/oauth/token', {
        client_id: 'k1osk',
        realm: 'email',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: this.email,
        otp: code,
      });
      this.$emit('done', data);
    },
    startLogin(email) {
      return http.post('https://acme.example.auth0.com/passwordless/start', {
        client_id: 'k1osk',
        connection: 'email',
        email,
        send: 'code',
      });
    },
    reset() {},
  },
};
