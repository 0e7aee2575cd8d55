package org.waymark.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What is a heading, a paragraph or a cell of a printed page: a screen reader is told by this (PDF 32000-1, 14.7). */
public final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<PDPage, COSArray> parents = new HashMap<>();

    public PdfTags(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
        document = child(root, "Document");
    }

    public PDStructureElement document() {
        return document;
    }

    public PDStructureElement child(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.getCOSObject();
        append(parent, element);
        return element;
    }

    private static void append(PDStructureNode parent, PDStructureElement child) {
        if (parent instanceof PDStructureElement element) {
            element.appendKid(child);
        } else {
            ((PDStructureTreeRoot) parent).appendKid(child);
        }
    }

    /** The number under which the page's next marked content belongs to this element. */
    public int mark(PDPage page, PDStructureElement element) {
        var inPage = parents.computeIfAbsent(page, it -> {
            it.setStructParents(pages.size());
            pages.add(it);
            return new COSArray();
        });
        var number = inPage.size();
        inPage.add(element);
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    /** To be called once everything is marked. */
    public void finish() {
        var numbers = new HashMap<Integer, COSObjectable>();
        for (var i = 0; i < pages.size(); i++) {
            numbers.put(i, parents.get(pages.get(i)));
        }
        var tree = new PDNumberTreeNode(COSDictionary.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        root.getCOSObject().setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    }
}
