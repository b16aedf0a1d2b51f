"""Colours of categories that colour-blind readers can tell apart: Okabe and Ito's, on light and on dark ground."""

# Their yellow cannot be seen on white, nor their black on dark: darker and lighter neighbours stand in.
ON_LIGHT = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B07A00", "#3D8FC4", "#5B5B5B")
ON_DARK = ("#56B4E9", "#E69F00", "#2BC49A", "#E39BC3", "#F0E442", "#FF8A4C", "#C9C9C9")
