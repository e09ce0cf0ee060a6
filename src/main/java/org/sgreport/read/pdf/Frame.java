package org.sgreport.read.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Which way words run on a page as it is stored; each has its own left and upper edge. */
enum Frame {
  RIGHT {
    @Override
    Place place(double x, double y, PDRectangle page) {
      return new Place(x - page.getLowerLeftX(), page.getUpperRightY() - y);
    }
  },
  UP {
    @Override
    Place place(double x, double y, PDRectangle page) {
      return new Place(y - page.getLowerLeftY(), x - page.getLowerLeftX());
    }
  },
  LEFT {
    @Override
    Place place(double x, double y, PDRectangle page) {
      return new Place(page.getUpperRightX() - x, y - page.getLowerLeftY());
    }
  },
  DOWN {
    @Override
    Place place(double x, double y, PDRectangle page) {
      return new Place(page.getUpperRightY() - y, page.getUpperRightX() - x);
    }
  };

  /** A place in points from the left and the upper edge. */
  record Place(double x, double y) {}

  abstract Place place(double x, double y, PDRectangle page);

  /** The way of a stroke that goes so far to the right and up. */
  static Frame of(double right, double up) {
    if (Math.abs(right) >= Math.abs(up)) {
      return right >= 0 ? RIGHT : LEFT;
    }
    return up > 0 ? UP : DOWN;
  }
}
