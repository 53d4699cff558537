"""What help or a decision was meant to reach."""

from app.domain.labelled import Labelled


class GoalCategory(Labelled):
    """Category of a goal, shared by decisions and services."""

    COMMUNICATIE_OUDERS = "communicatie_ouders", "Communicatie en afspraken tussen ouders"
    OMGANG = "omgang", "Omgang met beide ouders"
    KIND_VERWERKING = "kind_verwerking", "Verwerking door het kind"
    OPVOEDING = "opvoeding", "Opvoeding in eigen huishouden"
    VEILIGHEID = "veiligheid", "Veiligheid"
    BEHANDELING_OUDER = "behandeling_ouder", "Behandeling van ouder"
    RUST_STABILITEIT = "rust_stabiliteit", "Rust en stabiliteit"
    INZICHT_ANALYSE = "inzicht_analyse", "Inzicht / analyse"
    ANDERS = "anders", "Anders"
