export const NAMES_EN_FR = ``;
