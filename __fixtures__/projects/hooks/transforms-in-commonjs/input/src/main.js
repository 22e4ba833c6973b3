const axios = require('axios');

axios.defaults.transformRequest.unshift((data) => ({ ...data, grant_type: 'password' }));
