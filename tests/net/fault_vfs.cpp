// The store's failing disk, in this binary too.
#include "store/fault_vfs.cpp"
