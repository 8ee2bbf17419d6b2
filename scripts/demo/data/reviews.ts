export interface DemoReview {
  readonly by: string;
  readonly minutesAgo: number;
  /** 1 to 5. */
  readonly stars: number;
  readonly title: string;
  readonly text: string;
  readonly aboutBrand: boolean;
}

/** Reviews of the shop as a whole. */
export const REVIEWS: readonly DemoReview[] = [
  {
    by: 'Helen P.',
    minutesAgo: 700,
    stars: 2,
    title: 'Good kettle, slow service',
    text: 'The kettle from Harbor & Finch is lovely, but it took nine days and two messages until somebody told me where my parcel was.',
    aboutBrand: true,
  },
  {
    by: 'J. Okafor',
    minutesAgo: 3_100,
    stars: 5,
    title: 'Spare parts!',
    text: 'Harbor & Finch still sells seals for a machine I bought six years ago. That is how it should be.',
    aboutBrand: true,
  },
  {
    by: 'M. Sandoval',
    minutesAgo: 8_800,
    stars: 4,
    title: 'Nice',
    text: 'Parking is difficult on Saturdays. Friendly people.',
    aboutBrand: false,
  },
];
