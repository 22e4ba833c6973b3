import axios from 'axios';

axios.defaults.transformRequest = [(data) => JSON.stringify({ ...data, grant_type: 'password' })];
