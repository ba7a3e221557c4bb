"""Pictures to put into cases, made in the test: nothing that anybody took."""

import hashlib
import io

from PIL import ExifTags, Image, ImageCms, PngImagePlugin


def drawn(width: int, height: int, form: str = "PNG", mode: str = "RGB", **saved: object) -> bytes:
    """A picture with a gradient, so that it has a right way up, and is not one colour."""
    grey = Image.linear_gradient("L").resize((width, height))
    plain = grey.convert("I").point(lambda value: value * 257).convert(mode) if mode == "I;16" else grey.convert(mode)
    written = io.BytesIO()
    plain.save(written, form, **saved)
    return written.getvalue()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def telling_photograph(words: str) -> bytes:
    """A photograph whose file says more than it shows: EXIF with a place, XMP, a comment, words behind its end."""
    image = Image.linear_gradient("L").resize((120, 80)).convert("RGB")
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = f"{words} artist"
    exif[ExifTags.Base.ImageDescription] = f"{words} description"
    exif[ExifTags.Base.Orientation] = 6
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "N"
    place[ExifTags.GPS.GPSLatitude] = (50.0, 27.0, 0.0)
    place[ExifTags.GPS.GPSAreaInformation] = f"{words} place".encode()
    written = io.BytesIO()
    image.save(
        written, "JPEG", exif=exif, xmp=f"<x:xmpmeta>{words}</x:xmpmeta>".encode(), comment=f"{words} comment",
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    )  # fmt: skip
    return written.getvalue() + f"{words} behind the end".encode()


def telling_png(words: str) -> bytes:
    """A PNG with the like: text chunks, XMP, EXIF, and words behind its end."""
    image = Image.linear_gradient("L").resize((40, 30)).convert("P")
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", f"{words} comment")
    told.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta>{words}</x:xmpmeta>")
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = f"{words} artist"
    written = io.BytesIO()
    image.save(written, "PNG", pnginfo=told, exif=exif)
    return written.getvalue() + f"{words} behind the end".encode()
