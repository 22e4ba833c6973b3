export function applyTenant(service: any, tenant: any) { for (const k of Object.keys(tenant)) service[k] = tenant[k]; return service; }
