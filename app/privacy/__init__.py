"""What others may see: the one package that turns a whole case into the case for an audience."""
