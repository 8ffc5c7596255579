import { EMongoliaStatus, type EMongoliaUser as User, Category } from '@emongolia-community/types';
import { EMongoliaCard } from '@e-mongolia/ui';

export const category = Category.EMongoliaId;
