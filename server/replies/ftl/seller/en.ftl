### What is missing, told to the seller in English.

missing-photo-of-damage = Photo of the damage
missing-photo-of-defect = Photo or video of the fault
missing-photo-of-item-received = Photo of the item the buyer received
missing-which-part-is-missing = Which part is missing
missing-which-size-is-needed = Which size the buyer needs
missing-what-differs = What differs from the listing
missing-check-with-neighbours = Whether neighbours or a safe place have the parcel
missing-return-tracking-number = Tracking number of the return
missing-duty-receipt = Receipt for the duties or import VAT
missing-correct-address = Whether the delivery address is complete
missing-what-is-wrong = What exactly is wrong
