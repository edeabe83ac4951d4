export const QUICK_HOSTS = ['ids'];
