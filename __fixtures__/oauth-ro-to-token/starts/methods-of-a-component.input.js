import http from '@/http';

export default {
  name: 'LoginForm',
  data: () => ({ email: '', code: '' }),
  methods: {
    async submit(code) {
      const { data } = await http.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'k1osk',
        connection: 'email',
        grant_type: 'password',
        username: this.email,
        password: code,
      });
      this.$emit('done', data);
    },
    reset() {},
  },
};
