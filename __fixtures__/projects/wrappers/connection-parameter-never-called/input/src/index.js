import './auth.js';
