/** Two names of figures that are alike to this degree are taken for the same (集体学习, 集中学习). */
export const SAME_METRIC = 0.6;
