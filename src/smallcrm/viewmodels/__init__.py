"""What a screen knows: QObjects and item models, without QtWidgets."""
