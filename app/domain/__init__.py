"""What a case is: values, enumerations, invariants and wording; standard library only."""
