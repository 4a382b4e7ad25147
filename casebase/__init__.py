"""The case library: settled disputes, found again by meaning and by fact.

It knows nothing of the server and can be used on its own:

    from pathlib import Path
    from casebase.encoder import load_encoder
    from casebase.library import Library

    with Library(Path("library"), load_encoder()) as library:
        for hit in library.search("The parcel says delivered but I have nothing"):
            print(hit.score, hit.case.remedy, hit.same)
"""
