export const CONNECTION = 'staff';
