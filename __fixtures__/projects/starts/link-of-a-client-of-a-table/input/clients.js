export const CLIENTS = { shop: 'shop-id', admin: 'admin-id' };
