"""The rows across all lanes: phases, kader, regie, aanbod, koers and context."""
