import { auth } from './auth';
auth.connection = 'Staff';
