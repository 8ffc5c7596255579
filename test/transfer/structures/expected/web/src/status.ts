import { EMongoliaStatus, type EMongoliaUser as User, Category } from '@emongolia-community/types';
import { ELaosCard } from '@e-laos/ui';

export const category = Category.EMongoliaId;
