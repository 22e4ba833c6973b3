export const broken = ( => ;
