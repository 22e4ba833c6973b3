import api from '@/services/api';

export default {
  methods: {
    async verify() {
      const payload = {
        client_id: '1nst4nc3',
        connection: 'sms',
        grant_type: 'password',
        username: this.phone,
        password: this.code,
      };
      const { data } = await api.post('/oauth/ro', payload);
      this.$emit('login', data.id_token);
    },
  },
};
