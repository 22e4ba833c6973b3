import axios from 'axios';
axios.defaults.baseURL = 'https://acme.auth0.com/oauth';
