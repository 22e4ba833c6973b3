import api from '@/services/api';

export default {
  methods: {
    async verify() {
      const payload = {
        client_id: '1nst4nc3',
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: this.phone,
        otp: this.code,
      };
      const { data } = await api.post('/oauth/token', payload);
      this.$emit('login', data.id_token);
    },
  },
};
